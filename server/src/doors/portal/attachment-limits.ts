export const MOST_ATTACHMENTS = 5;
