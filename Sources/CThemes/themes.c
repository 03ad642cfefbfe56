#include "CThemes.h"

static const unsigned char dark[] = {
#embed "../../Themes/dark.toml"
};
static const unsigned char light[] = {
#embed "../../Themes/light.toml"
};
static const unsigned char monochrome[] = {
#embed "../../Themes/monochrome.toml"
};

const unsigned char *theme_dark(void) { return dark; }
size_t theme_dark_size(void) { return sizeof dark; }
const unsigned char *theme_light(void) { return light; }
size_t theme_light_size(void) { return sizeof light; }
const unsigned char *theme_monochrome(void) { return monochrome; }
size_t theme_monochrome_size(void) { return sizeof monochrome; }
