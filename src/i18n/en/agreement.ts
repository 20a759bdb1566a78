import type { Texts } from '../index.ts';

/** The agreement and its parts in English. */
export const agreement: Texts['agreement'] = {
  adopted: 'Adopted',
  parties: 'Between',
  state: 'State',
  states: { 'in-force': 'In force', superseded: 'Superseded' },
  supersededBy: 'Superseded by',
  principles: 'Principles',
  waysOfWorking: 'Ways of working',
  responsibilities: 'Responsibilities',
  guidelines: 'Guidelines for the action plan',
  guidelinesIntro: 'The action plan is to cover:',
  signed: 'Signed document',
  adoptedWording: 'Adopted wording',
  earlier: 'Earlier agreements',
};
