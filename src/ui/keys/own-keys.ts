/**
 * The keys that the card and our views know by themselves, beside the browser's commands: as keyboards of every language have
 * them written on them, with the last part of the words that say what they do. `mac` writes them as Apple does.
 */
export function ownKeys(mac: boolean) {
  return [
    {
      where: 'card',
      keys: [
        { keys: ['Tab'], does: 'inside' },
        { keys: ['Enter'], does: 'keep' },
        { keys: ['Esc'], does: 'leave' },
      ],
    },
    {
      where: 'views',
      keys: [
        { keys: ['?'], does: 'help' },
        { keys: ['Esc'], does: 'close' },
      ],
    },
    {
      where: 'library',
      keys: [
        { keys: ['/'], does: 'search' },
        { keys: ['↑', '↓'], does: 'row' },
        { keys: ['Page Up', 'Page Down'], does: 'screen' },
        { keys: ['Home', 'End'], does: 'end' },
        { keys: ['Enter'], does: 'detail' },
        { keys: ['Esc'], does: 'back' },
        { keys: ['Space'], does: 'choose' },
        { keys: [mac ? '⌘A' : 'Ctrl+A'], does: 'chooseAll' },
        { keys: [mac ? '⌘⌫' : 'Delete'], does: 'remove' },
        { keys: [mac ? '⌘Z' : 'Ctrl+Z'], does: 'undo' },
      ],
    },
  ] as const;
}
