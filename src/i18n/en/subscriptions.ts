/** Following the site, in English. */
export const subscriptions = {
  title: 'Subscribe',
  summary: 'Hear of what is new, in your calendar or in a feed reader.',
  everything: 'All that is new',
  allEvents: 'All events',
  calendars: 'Calendars',
  calendarsLead:
    'A calendar that you subscribe to is fetched again by itself. When a time changes or something is cancelled, it changes with you too.',
  calendarsHow:
    'Follow the link, or copy the address and add it in your calendar, under “New calendar subscription” or “Add from web address”.',
  calendarsCaveat: 'Events whose day is not known are not among them.',
  feeds: 'Feeds',
  feedsLead: 'A feed shows new and changed texts in a feed reader; you tell us nothing about you.',
  atom: 'Atom',
  json: 'JSON',
  subscribe: 'Subscribe',
  address: 'Address',
  byFormat: 'By format',
  byChallenge: 'By challenge',
  byOrganisation: 'By organisation',
  kinds: 'By kind',
  byLanguage: 'In other languages',
  addEvent: 'Add to your calendar',
  followCalendar: 'Follow in your calendar',
  followFeed: 'Follow as a feed',
  all: 'All calendars and feeds',
};
