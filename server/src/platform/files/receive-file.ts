import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { MOST_BYTES } from './file-limits.ts';
import type { GivenFile } from './judge-file.ts';
import { attachmentTooLarge, noAttachment } from './refusals.ts';

/** What a route replies that sends a file. */
export const FileReply = Type.Unsafe<Buffer>({ description: 'The file, to be saved' });
/** The file, and the little that is written around it. */
export const FILE_BODY_LIMIT = MOST_BYTES + 65_536;

/** Lets the routes of this scope take one file each, and nothing beside it. */
export async function takeFiles(app: FastifyInstance): Promise<void> {
  const limits = { files: 1, fields: 0, parts: 1, fileSize: MOST_BYTES, headerPairs: 20 };
  await app.register(multipart, { limits, throwFileSizeLimit: true });
}

/** The one file of a request. @throws noAttachment, attachmentTooLarge */
export async function receiveFile(request: FastifyRequest): Promise<GivenFile> {
  if (!request.isMultipart()) throw noAttachment();
  const part = await request.file().catch(refuseUnreadable);
  if (!part) throw noAttachment();
  const bytes = await part.toBuffer().catch(refuseUnreadable);
  return { name: part.filename, declared: part.mimetype.toLowerCase(), bytes };
}

function refuseUnreadable(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_ERR_CTP_BODY_TOO_LARGE') throw attachmentTooLarge();
  throw noAttachment();
}
