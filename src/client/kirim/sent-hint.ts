export const SENT_DATABASE = 'lumbung-kiriman';
