// The same as with every commit, for minutes.
import '../fuzz-mail.test.ts'
