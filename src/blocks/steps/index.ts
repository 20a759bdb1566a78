import { block } from '../block.ts';
import { findElement, h } from '../element.ts';

/** A numbered list that stands out as things to do one after the other. */
export const steps = block({
  name: 'Steps',
  label: 'Steg',
  description: 'En numrerad lista som visar hur man gör, steg för steg.',
  fields: {},
  content: 'numbered-list',
  render: ({ children }) => {
    const list = findElement(children, 'ol');
    return h('ol', { ...list?.properties, className: ['steps'] }, list?.children);
  },
  examples: [
    {
      title: 'Korta steg',
      source: `<Steps>

1. Läs överenskommelsen.
2. Ta upp frågan i styrelsen.
3. Anmäl er.

</Steps>`,
    },
    {
      title: 'Steg med mer text',
      source: `<Steps>

1. **Läs överenskommelsen.** Den är på fyra sidor.

   Den finns också på lätt svenska.

2. **Ta upp frågan i styrelsen.** Beslutet ska vara ert eget:

   - Vad vill ni bidra med?
   - Vem är kontaktperson?

3. **Anmäl er** till något [som är på gång](/handelser/).

</Steps>`,
    },
  ],
});
