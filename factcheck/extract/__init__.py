"""From sentences to claims: figures read with who says them, of what, when, where and in what scope."""
