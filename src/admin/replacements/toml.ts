/** TOML, which no file of this site is written in. */
const toml = {
  fromFile: refuse,
  toFile: refuse,
};

export default toml;

function refuse(): never {
  throw new Error('Filen ska vara YAML, inte TOML.');
}
