import { defineModule } from '../../platform/module.ts';

/** Declared here, told nowhere else: the channels have no tables and no routes of their own. */
export const channels = defineModule({ name: 'channels', place: '045' });
