/** The page for addresses that lead nowhere in Swedish. */
export const notFound = {
  title: 'Sidan finns inte',
  text: 'Adressen är fel skriven, eller så har sidan flyttat. Sök, eller börja om härifrån:',
};
