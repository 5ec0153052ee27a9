import { defineRefusal } from '../refusal.ts';

/** No file at all, or several in one request. */
export const noAttachment = defineRefusal({
  code: 'no-attachment',
  status: 400,
  reason: 'There is no file in this request',
  remedy: 'Choose one file',
});

export const attachmentTooLarge = defineRefusal({
  code: 'attachment-too-large',
  status: 413,
  reason: 'The file is larger than 5 MB',
  remedy: 'Choose a smaller one, or make the picture smaller first',
});

/** By content it is neither JPEG, PNG, WebP nor PDF, or it is declared as something else: SVG, HTML, ZIP. */
export const attachmentNotTaken = defineRefusal({
  code: 'attachment-not-taken',
  status: 400,
  reason: 'Only pictures (JPEG, PNG, WebP) and PDF files are taken',
  remedy: 'Save it as one of these, or take a screenshot',
});

/** A photo as an iPhone keeps it. Safari turns it into JPEG by itself; other systems hand it on as it is. */
export const attachmentHeic = defineRefusal({
  code: 'attachment-heic',
  status: 400,
  reason: 'This is a HEIC photo, the form in which iPhones keep them; it is not taken',
  remedy: 'Choose it on the iPhone itself, which turns it into JPEG, or take a screenshot of it',
});

/** It begins as a picture or PDF and is damaged, cut off, or larger than any camera makes. */
export const attachmentBroken = defineRefusal({
  code: 'attachment-broken',
  status: 400,
  reason: 'The file is damaged or cannot be a real picture',
  remedy: 'Take or save the picture anew and choose it again',
});

/** A picture or PDF with something else inside: a script, a program, another file. */
export const attachmentActive = defineRefusal({
  code: 'attachment-active',
  status: 400,
  reason: 'The file carries something that does not belong in a picture or a plain document',
  remedy: 'Take a screenshot of what you want to show, and attach that',
});
