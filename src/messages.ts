/** The protocol between content script, worker and the extension's pages; the table is in ARCHITECTURE.md. */
export { type Answer, ERROR_CODES, type ErrorCode, Failure } from './messages/answer.ts';
export {
  type ContentHandlers,
  type From,
  listenInContent,
  listenInWorker,
  type WorkerHandlers,
} from './messages/listen.ts';
export { send, sendToTab } from './messages/send.ts';
export type { ContentMessage, PageState, ToContent } from './messages/to-content.ts';
export type { ToWorker, WorkerMessage } from './messages/to-worker.ts';
