/** Words of the language's grammar: no part of a compound that one would search for. */
export const smallWords: ReadonlySet<string> = new Set(
  `all alla allt andra att av bara blev bli blir dem den denna deras dess det detta där efter eller
  ett fler flera fram från för före genom han har hade hela här hon hos hur inga ingen inget inom
  inte kan kom kring man med mellan men mer mot ned när någon något några och också om oss ska
  sedan sig sin sina skall som ta till under upp ut utan vad var vara vem vid vilka vilken vill vår
  våra åt åter är över`.split(/\s+/u),
);
