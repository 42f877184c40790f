/** What stands for hidden characters: always three, so that the length of what it hides is not told. */
export const maskSign = '＊＊＊'
