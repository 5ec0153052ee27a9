/** What stands below the bar. */
export type PageName = 'chat' | 'code' | 'resume' | 'callback' | 'keep-place';
