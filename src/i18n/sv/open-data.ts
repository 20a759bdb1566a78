/** The page about the open data, in Swedish. */
export const openData = {
  title: 'Öppna data',
  summary: 'Hela arkivet som filer, för den som vill räkna, jämföra eller bygga något eget.',
  version: 'Version',
  changed: 'Ändrat',
  licence: 'Licens',
  noLicence: 'Ingen licens är vald ännu. Fråga innan du publicerar större delar.',
  texts: 'texter',
  oneText: 'text',
  oneRow: 'rad',
  size: 'Omfång',
  files: 'Filerna',
  filesLead:
    'Varje slags text finns som tabell (CSV) och som JSON med hela texten. Listor inuti texterna, till exempel vilka organisationer som var med på ett möte, har egna tabeller.',
  rows: 'rader',
  all: 'Allt i en fil',
  schema: 'Schema',
  opening: 'Öppna i ett kalkylprogram',
  openingSteps: [
    'Ladda ner CSV-filen och öppna den i Excel eller LibreOffice. Den är gjord för svenska inställningar: semikolon mellan cellerna och kommatecken i decimaltal. Frågar programmet, välj UTF-8 och semikolon.',
    'Är en cell tom är uppgiften okänd. Den är aldrig noll.',
    'Ett datum är så exakt som det är känt: 2023, 2023-10 eller 2023-10-12. Excel kan göra om en månad till den första dagen. Kolumnerna efter visar tidigaste dag (first), senaste dag (last) och hur exakt datumet är (precision).',
    'Flera värden i en cell skiljs med ” | ”. Ja och nej skrivs ut.',
    'Börjar en text med ett tecken som kalkylprogram tar för en formel står en apostrof före, och har den redan en får den en till. Ta bort den första om du läser filen med ett program.',
  ],
  joining: 'Sätta ihop tabeller',
  joiningText:
    'Varje text har ett kort namn i kolumnen slug. Andra tabeller pekar ut texten med det namnet. Kolumnen id är densamma även om texten byter namn eller adress.',
  dictionary: 'Alla fält förklaras i datamodellen',
  examples: 'Tre frågor att börja med',
  examplesLead:
    'Öppna webbläsarens konsol på den här sidan (tangenten F12), klistra in koden och tryck Enter. Svaret nedanför räknades fram när webbplatsen byggdes.',
  answer: 'Svar',
  questions: {
    heldEachYear: 'Hur många händelser har hållits varje år?',
    answersKnown: 'Vad vet arkivet om vad som hände med förslagen?',
    oftenThere: 'Vilka organisationer har varit med på flest händelser?',
  },
  citing: 'Ange källan så här',
  citingText:
    'Skriv alltid vilken version du använde. Samma version ger samma siffror, också om arkivet har ändrats sedan dess.',
  unknownVersion: 'okänd version',
  limits: 'Vad du behöver veta',
  limitsText:
    'Arkivet växer och är inte fullständigt. Att något saknas betyder inte att det inte har hänt. Hur händelserna sorteras under utmaningar är arkivets egen bedömning.',
  catalogue: 'Beskrivning för dataportaler (DCAT-AP)',
};
