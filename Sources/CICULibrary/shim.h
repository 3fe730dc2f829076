// Empty on purpose: this target finds ICU by pkg-config and links it. What Swift sees of ICU is CICU's header, which
// names none of ICU's own types: Foundation carries an ICU of another version, and a compilation that meets both
// definitions of one type fails.
