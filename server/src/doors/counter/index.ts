/** The counter of a hall: visits in three steps, with the papers shown. */
export { BeginVisit, FinishVisit, HallBody, ShowPapers } from './contract.ts';
export { standAtHall } from './halls/stand-at-hall.ts';
export { beginVisit } from './visits/begin-visit.ts';
export { finishVisit } from './visits/finish-visit.ts';
export { showPapers } from './visits/show-papers.ts';
export { shipHalls } from './halls/ship-halls.ts';
