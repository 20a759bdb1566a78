import { blocks } from '../blocks.ts';
import type { Texts } from '../index.ts';
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

/** The interface in English. */
export const en: Texts = {
  skipToContent: 'Skip to content',
  menu: 'Menu',
  closeMenu: 'Close',
  mainMenu: 'Main menu',
  footerMenu: 'More pages',
  breadcrumbs: 'Breadcrumbs',
  start: 'Start',
  languages: 'Languages',
  onThisPage: 'On this page',
  parties: 'Parties',
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
  blocks: blocks.en,
};
