"""How the bundled sentence encoder is made."""
