/** For the customer: forms to send, progress to follow, replies to answer. */
export { keepFile, readKeptFile } from './attachments/keep-file.ts';
export { askProof, readProof } from './prove-effort.ts';
export { isFarBeyond, judgeEffort } from './effort/judge-effort.ts';
export { fitsCode, hashOfToken, readCode } from './make-code.ts';
export { Proof as PortalProof } from './contract.ts';
export { proofWrong } from './refusals.ts';
