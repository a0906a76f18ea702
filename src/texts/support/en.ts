/** What is said of requests for support, in English. */

import { citeWhole } from '../cite.ts';
import { NBSP } from '../format.ts';
import type { SupportRefusals, SupportTexts } from './sv.ts';

export const supportEn: SupportTexts = {
  title: (no) => `Support request ${no}`,
  status: { open: 'Waiting for an answer', answered: 'Answered' },
  about: 'About',
  taken: 'Taken in by',
  answered: 'Answered by',
  openness:
    'The region is open to supporting other actors in Skåne. No request is turned down automatically.',
  outcome: {
    delegation: (no) => `Led to the delegation ${no}.`,
    agreement: (subject) => `Led to a draft agreement: ${subject}`,
    answer: (text) => `Answer: ${text}`,
  },
  deviation: (reason) => `The subject is general, because: ${reason}`,
  question: 'What does it lead to?',
  kinds: {
    delegation: 'A delegation',
    agreement: 'An agreement on a definite subject',
    answer: 'Another answer',
  },
  input: 'What did it become?',
  text: 'The delegation’s number, the agreement’s subject or the answer',
  reason: 'Why the subject is general, if it is',
  footer:
    'The agreement is written later; its subject and whom it supports stay here. Nothing is sent.',
  registered: (no) => `Taken in: ${no}. It waits for an answer.`,
  saved: (no) => `The answer to ${no} is saved.`,
  how: 'Who asks for support, and for what? For example ‘support request from Lund University: help to find a partner in Wuhan’.',
  howAnswer:
    'Write for example ‘N-2027-001 leads to an agreement on clinical trials’, or use the card.',
  list: 'Support requests',
  none: 'There are no support requests yet.',
  count: (count) => `${count}${NBSP}on the card`,
  events: { taken: 'Taken in', answered: 'Answered' },
  answeredBy: (no) => `It is the answer to support request ${no}.`,
  buttons: {
    answer: 'Save the answer',
    start: 'Start a delegation',
    list: 'Show all',
    open: (no) => `Open ${no}`,
  },
};

export const supportRefusalsEn: SupportRefusals = {
  'support-not-found': ({ number }) =>
    `There is no support request ${number}. Write ‘support requests’ to see them all.`,
  'agreement-too-general': ({ version }) =>
    `A new agreement should be about a definite subject and not about everything ${citeWhole('en', version, ['S62'])}. Give a subject, or write why it is right all the same: ‘…, because …’.`,
};
