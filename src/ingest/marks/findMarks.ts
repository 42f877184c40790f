/** The module of findMarks.wat in base64; a test says what it must be where the text has changed. */
export const findMarksModule =
  'AGFzbQEAAAABCAFgA39/fwF/AwIBAAUEAQECAgcWAgZtZW1vcnkCAAlmaW5kTWFya3MAAAp/AX0CAnsDfyAB/Q8hAyACIQcCQANAIAUgAE8NASAF/QAEACEEIAQgA/0jIARBCv0P/SMgBEEi/Q/9I/1Q/VD9ZCEGAkADQCAGRQ0BIAcgBSAGaGo2AgAgB0EEaiEHIAYgBkEBa3EhBgwACwsgBUEQaiEFDAALCyAHIAJrQQJ2Cw=='
