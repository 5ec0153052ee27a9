/** How much a ticket presses, the least first. */
export const severities = ['low', 'normal', 'high', 'urgent'] as const;
