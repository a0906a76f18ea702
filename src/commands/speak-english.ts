import { speak } from './speak.ts';

/** Answers in English from now on. */
export const speakEnglish = speak('speak-english', 'en', [
  'English',
  'in english',
  'speak english',
  'engelska',
  'på engelska',
]);
