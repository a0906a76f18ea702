import { speak } from './speak.ts';

/** Answers in Swedish from now on. */
export const speakSwedish = speak('speak-swedish', 'sv', [
  'svenska',
  'på svenska',
  'prata svenska',
  'swedish',
  'in swedish',
]);
