/** The ways in, each with what it can do. */
export { channelOf, type WayIn, waysIn } from './channels.ts';
export { type Carried, carried } from './define-channel.ts';
