import '../../src/ui/options/options.css';
import { render } from 'preact';
import { Options } from '../../src/ui/options/Options.tsx';
import { WordsProvider } from '../../src/ui/words.tsx';
import { pageWords } from '../shared/words.ts';
import { createOptionsPort } from './port.ts';

const words = pageWords();
document.title = `${words.t('options.title')} · ${words.t('name')}`;
render(
  <WordsProvider value={words}>
    <Options port={createOptionsPort(words)} />
  </WordsProvider>,
  document.getElementById('app') as HTMLElement,
);
