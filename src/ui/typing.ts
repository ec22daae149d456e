const FIELD = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, select';

/** Whether a key goes to a field, where it may be meant as text or is known to the field itself. */
export function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.matches(FIELD);
}
