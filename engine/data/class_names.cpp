// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/class_names.h"

#include "engine/api/text.h"
#include "engine/data/data_set.h"
#include "engine/data/image_folder.h"

#include <string_view>

namespace pdqat::data {
namespace {

struct PublishedNames {
    std::string_view set, names; ///< in the order of the labels
};

constexpr PublishedNames published[] = {
    {"fashion-mnist", "T-shirt/top,trouser,pullover,dress,coat,sandal,shirt,sneaker,bag,ankle boot"},
    {"cifar10", "airplane,automobile,bird,cat,deer,dog,frog,horse,ship,truck"},
    {"cifar100",
     "apple,aquarium fish,baby,bear,beaver,bed,bee,beetle,bicycle,bottle,bowl,boy,bridge,bus,butterfly,camel,"
     "can,castle,caterpillar,cattle,chair,chimpanzee,clock,cloud,cockroach,couch,crab,crocodile,cup,dinosaur,"
     "dolphin,elephant,flatfish,forest,fox,girl,hamster,house,kangaroo,keyboard,lamp,lawn mower,leopard,lion,"
     "lizard,lobster,man,maple tree,motorcycle,mountain,mouse,mushroom,oak tree,orange,orchid,otter,palm "
     "tree,"
     "pear,pickup truck,pine tree,plain,plate,poppy,porcupine,possum,rabbit,raccoon,ray,road,rocket,rose,sea,"
     "seal,shark,shrew,skunk,skyscraper,snail,snake,spider,squirrel,streetcar,sunflower,sweet pepper,table,"
     "tank,telephone,television,tiger,tractor,train,trout,tulip,turtle,wardrobe,whale,willow tree,wolf,woman,"
     "worm"}};

} // namespace

std::vector<std::string> classNames(const RunConfig::Data& config) {
    const auto& info = dataSetInfo(config.set);
    if (info.classes == 0)
        return folderClasses(dataFolder(config), info);
    for (const auto& set : published)
        if (set.set == info.name)
            return split(set.names, ',');
    std::vector<std::string> labels;
    for (std::int64_t label = 0; label < info.classes; ++label)
        labels.push_back(std::to_string(label));
    return labels;
}

} // namespace pdqat::data
