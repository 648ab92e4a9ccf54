// What nobody sees, and what turns text round: soft hyphens, zero-width and bidi characters, control characters but tab and line feed. A
// joiner stays between two pictographs, which it makes one.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** A text without characters that its writer cannot have meant, for they come along when text is pasted. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '');
}
