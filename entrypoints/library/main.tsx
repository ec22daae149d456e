import '../../src/ui/library/library.css';
import { render } from 'preact';
import { Library } from '../../src/ui/library/Library.tsx';
import { WordsProvider } from '../../src/ui/words.tsx';
import { pageWords } from '../shared/words.ts';
import { createLibraryPort } from './port.ts';

const words = pageWords();
document.title = `${words.t('library.title')} · ${words.t('name')}`;
/** The day on the reader's own calendar; Swedish writes it as ISO 8601 does. */
const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
render(
  <WordsProvider value={words}>
    <Library
      port={createLibraryPort(words)}
      today={today}
      lookUp={new URLSearchParams(location.search).get('q') ?? ''}
    />
  </WordsProvider>,
  document.getElementById('app') as HTMLElement,
);
