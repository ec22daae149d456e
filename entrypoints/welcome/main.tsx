import '../../src/ui/welcome/welcome.css';
import '../../src/highlight/marks.css';
import { render } from 'preact';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';
import { WordsProvider } from '../../src/ui/words.tsx';
import { pageWords } from '../shared/words.ts';
import { createWelcomePort } from './port.ts';

const words = pageWords();
document.title = `${words.t('welcome.title')} · ${words.t('name')}`;
render(
  <WordsProvider value={words}>
    <Welcome port={createWelcomePort()} />
  </WordsProvider>,
  document.getElementById('app') as HTMLElement,
);
