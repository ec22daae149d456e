import type { Translate } from './words.tsx';

/** One sentence for what went wrong, by the `code` of the error; what has none is a defect of ours. */
export function troubleOf(error: unknown, t: Translate): string {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'no-answer':
      return t('trouble.noAnswer');
    case 'disconnected':
      return t('trouble.disconnected');
    case 'article-too-large':
      return t('trouble.tooLarge');
    case 'not-found':
      return t('trouble.notFound');
    case 'damaged':
      return t('trouble.damaged');
    case 'changed':
      return t('trouble.changed');
    case 'storage-full':
      return t('trouble.storageFull');
    case 'storage-failed':
      return t('trouble.storageFailed');
    case 'place-lost':
      return t('trouble.placeLost');
    case 'download-failed':
      return t('trouble.downloadFailed');
    case 'clerk-failed':
      return t('trouble.clerkFailed');
    case 'copy-refused':
      return t('trouble.copyRefused');
    default:
      return t('trouble.internal');
  }
}
