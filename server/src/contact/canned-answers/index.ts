/** Answers that are written once and used often. */
export { CannedAnswerBody } from './contract.ts';
export { shipAnswers } from './ship-answers.ts';
