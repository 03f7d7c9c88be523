"""One page per module; none of them knows another."""
