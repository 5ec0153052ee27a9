const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u;
const SHOWN_OF_ID = 8;

export const isId = (value: string): boolean => UUID.test(value);

/** Enough to tell two apart, where no name is known. */
export const shortId = (id: string): string => `…${id.slice(-SHOWN_OF_ID)}`;
