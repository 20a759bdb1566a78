import { blocks } from '../blocks.ts';
import { agreement } from './agreement.ts';
import { alliances } from './alliances.ts';
import { archive } from './archive.ts';
import { calendar } from './calendar.ts';
import { challenges } from './challenges.ts';
import { data } from './data.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { formats } from './formats.ts';
import { home } from './home.ts';
import { kinds } from './kinds.ts';
import { notFound } from './not-found.ts';
import { organisations } from './organisations.ts';
import { openData } from './open-data.ts';
import { page } from './page.ts';
import { recommendations } from './recommendations.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { subscriptions } from './subscriptions.ts';
import { text } from './text.ts';

/** The interface in Swedish; the other languages have the same keys. */
export const sv = {
  skipToContent: 'Hoppa till innehållet',
  menu: 'Meny',
  closeMenu: 'Stäng',
  mainMenu: 'Huvudmeny',
  footerMenu: 'Fler sidor',
  breadcrumbs: 'Länkstig',
  start: 'Start',
  languages: 'Språk',
  onThisPage: 'På den här sidan',
  parties: 'Parter',
  search,
  text,
  openData,
  page,
  kinds,
  agreement,
  challenges,
  formats,
  documents,
  events,
  calendar,
  archive,
  alliances,
  recommendations,
  reports,
  subscriptions,
  organisations,
  home,
  data,
  notFound,
  blocks: blocks.sv,
};
