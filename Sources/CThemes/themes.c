#include "CThemes.h"
static const unsigned char dark[] = {
#embed "../../Themes/dark.toml"
};
const unsigned char *theme_dark(void) { return dark; }
size_t theme_dark_size(void) { return sizeof dark; }
