/** The protocol between content script, worker and the extension's pages; the table is in ARCHITECTURE.md. */
export { type Answer, ERROR_CODES, type ErrorCode, Failure } from './messages/answer.ts';
export type { PageState } from './messages/content-answers.ts';
export { type ContentHandlers, listenInContent } from './messages/content-side.ts';
export { holdImport, watchImports } from './messages/import-channel.ts';
export type { From } from './messages/listen.ts';
export { send } from './messages/send.ts';
export { readContentAnswer, sendToCompanion, sendToTab } from './messages/send-to-tab.ts';
export type { CompanionMessage, Stepped } from './messages/to-companion.ts';
export type { ContentMessage, ToContent } from './messages/to-content.ts';
export type { ToWorker, WorkerMessage } from './messages/to-worker.ts';
export { watchTab } from './messages/view-channel.ts';
export { listenInWorker, type WorkerHandlers } from './messages/worker-side.ts';
