/** The counter of a hall: visits in three steps, with the papers shown. */
export { HallBody } from './contract.ts';
export { shipHalls } from './halls/ship-halls.ts';
