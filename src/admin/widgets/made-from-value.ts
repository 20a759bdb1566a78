/** What the form says of a translation that follows the Swedish text as it is when it is saved. */
export const asItIsNow = 'now';
