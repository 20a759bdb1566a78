/** What the form says of a translation that follows the Swedish text as it is when it is saved. */
export const asItIsNow = 'now';

/** What the form says of a translation that is to be taken away when it is saved. */
export const takenAway = 'gone';
