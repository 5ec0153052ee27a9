import { defineRefusal } from '../../../platform/refusal.ts';

/** Unknown, somebody else's, or older than a day. */
export const noSuchExport = defineRefusal({
  code: 'no-such-export',
  status: 404,
  reason: 'There is no such file of yours',
  remedy: 'Files are kept for a limited time; export again',
});

export const exportNotDone = defineRefusal({
  code: 'export-not-done',
  status: 409,
  reason: 'The file is not complete',
  remedy: 'Wait until it is, or export again',
});

export const tooManyExports = defineRefusal({
  code: 'too-many-exports',
  status: 409,
  reason: 'Three files of yours are being written already',
  remedy: 'Wait for one of them, or cancel it',
});
