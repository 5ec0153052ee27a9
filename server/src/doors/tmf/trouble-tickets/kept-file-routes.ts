import { Type } from 'typebox';
import type { Routes } from '../../../platform/http.ts';
import type { Centre } from '../../../platform/work.ts';
import { recordUse } from '../../../foundation/organisation/index.ts';
import { readKeptFile } from '../../portal/index.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import { keyOf } from '../keys/guard-keys.ts';
import { noSuchTroubleTicket } from '../refusals.ts';
import { readTroubleTicket, UUID } from './read-trouble-tickets.ts';
import type { Representation } from '../representations/representation.ts';

const Id = Type.String({ minLength: 1, maxLength: 100 });

/** Where an attachment that was given with its content is fetched. Customers' own files are not given out. */
export const keptFileRoutes =
  (centre: Centre, { version, shapes: { error } }: Representation): Routes =>
  async (app) => {
    app.get(
      '/troubleTicket/:id/attachment/:attachmentId',
      {
        config: { right: 'tmf621:read' },
        schema: {
          operationId: `readAttachmentOfTroubleTicket${version.toUpperCase()}`,
          summary: 'A file that a system gave with the ticket, as a download',
          security: [{ apiKey: [] }],
          tags: [`TMF621 ${version}`],
          produces: ['application/octet-stream'],
          params: Type.Object({ id: Id, attachmentId: Id }),
          response: {
            200: Type.Unsafe<Buffer>({ description: 'The file, to be saved' }),
            default: error,
          },
        },
      },
      async (request, reply) => {
        const holder = keyOf(request);
        const { id, attachmentId } = request.params;
        const { given, provinceId } = await readTroubleTicket(centre, holder, id);
        const isShown = given.attachments.some((one) => one.id === attachmentId && one.size !== undefined);
        if (!isShown || !UUID.test(attachmentId)) throw noSuchTroubleTicket();
        const about = { keyId: holder.id, ticketId: id, attachmentId };
        await recordUse(centre, { accountId: null, provinceId }, 'attachment.read', about);
        return sendFile(reply, await readKeptFile(centre, id, attachmentId));
      },
    );
  };
