"""What makes the learnt judge of statements: pairs that people labelled, and the regressions fitted to them."""
