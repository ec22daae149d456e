import '../../src/ui/base.css';
import '../../src/ui/library/library.css';
import { render } from 'preact';
import { Library } from '../../src/ui/library/Library.tsx';
import { WordsProvider } from '../../src/ui/words.tsx';
import { pageWords } from '../shared/words.ts';
import { createLibraryPort } from './port.ts';

const words = pageWords();
document.title = `${words.t('library.title')} · ${words.t('name')}`;
render(
  <WordsProvider value={words}>
    <Library port={createLibraryPort(words)} />
  </WordsProvider>,
  document.getElementById('app') as HTMLElement,
);
