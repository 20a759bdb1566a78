/** The agreement and its parts in Swedish. */
export const agreement = {
  adopted: 'Antagen',
  parties: 'Mellan',
  state: 'Läge',
  states: { 'in-force': 'Gäller', superseded: 'Ersatt' },
  supersededBy: 'Ersatt av',
  principles: 'Principer',
  waysOfWorking: 'Arbetssätt',
  responsibilities: 'Ansvar',
  guidelines: 'Riktlinjer för handlingsplanen',
  guidelinesIntro: 'Handlingsplanen ska ta upp:',
  signed: 'Undertecknat dokument',
  adoptedWording: 'Antagen lydelse',
  earlier: 'Tidigare överenskommelser',
};
