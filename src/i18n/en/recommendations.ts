import type { Texts } from '../index.ts';

/** Recommendations and their history in English. */
export const recommendations: Texts['recommendations'] = {
  title: 'What came of it?',
  summary:
    'Proposals raised at meetings, whom they address and what is known of what came of them.',
  from: 'Raised at',
  raisedBy: 'Proposed by',
  addressedTo: 'Addressed to',
  noAddressee: 'no addressee is known',
  challenges: 'Challenges',
  history: 'History',
  status: 'Latest known state',
  statuses: {
    raised: 'Raised',
    answered: 'Answered',
    adopted: 'Adopted',
    declined: 'Declined',
    done: 'Done',
    'no-answer': 'No answer',
  },
  noAnswerKnown: 'No answer is known',
  list: 'Recommendations',
};
