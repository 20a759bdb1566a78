export { writeAtom } from './atom.ts';
export { writeCalendar } from './calendar.ts';
export { calendarOf } from './events.ts';
export { feedOf } from './feed.ts';
export { writeJsonFeed } from './json-feed.ts';
